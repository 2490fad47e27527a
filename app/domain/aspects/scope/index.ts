export * from './events';
export * from './state';
export * from './terms';
export * from './decisions';
export * from './differences';
