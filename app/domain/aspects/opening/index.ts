export * from './events';
export * from './standing';
export * from './judgement';
export * from './up';
export * from './confirm';
export * from './dated';
export * from './down';
export * from './offered';
