import { deferDataset } from './defer-dataset.ts';

/** The bundled dataset; it is loaded when it is first asked for something. */
export const { dataset } = deferDataset();
