/** Writes a whole number as it is written in the United States, in English and in Spanish: `1,300`. */
export const groupThousands = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
