export * from './finding';
export * from './ask';
