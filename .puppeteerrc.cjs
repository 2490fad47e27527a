/** The browser comes from the system or from @sparticuz/chromium; puppeteer downloads none. */
module.exports = { skipDownload: true };
