/** A statement of the article that the project began from, in our words, and the claims that answer it. */
export interface SeedStatement {
  /** The paragraph, counted from 1. */
  readonly paragraph: number;
  readonly statement: string;
  readonly claims: readonly string[];
}

/** Every statement of the seed article, in its order. */
export const SEED: readonly SeedStatement[] = [
  {
    paragraph: 1,
    statement: 'Foxconn makes cabling, networking, cooling and power parts for AI data centres in the US',
    claims: ['foxconn-openai-components'],
  },
  {
    paragraph: 2,
    statement: 'OpenAI and Hon Hai, which is Foxconn, work together on hardware for AI',
    claims: ['foxconn-openai-agreement', 'foxconn-legal-name'],
  },
  {
    paragraph: 2,
    statement: 'the aim is that US plants are ready to make it',
    claims: ['foxconn-openai-agreement', 'foxconn-openai-us-assembly'],
  },
  {
    paragraph: 2,
    statement: 'it was announced on 20 November',
    claims: ['foxconn-openai-announcement-day'],
  },
  {
    paragraph: 3,
    statement: 'nobody has promised to buy anything',
    claims: ['foxconn-openai-no-purchase'],
  },
  {
    paragraph: 3,
    statement: 'OpenAI gets to test systems early and may buy them later',
    claims: ['foxconn-openai-early-access'],
  },
  {
    paragraph: 3,
    statement: 'growing demand for the machines behind AI models is the reason',
    claims: ['foxconn-openai-purpose'],
  },
  {
    paragraph: 4,
    statement: 'several generations of racks are designed at the same time',
    claims: ['foxconn-openai-rack-design'],
  },
  {
    paragraph: 4,
    statement: 'what OpenAI plans is matched with what Foxconn can engineer and make',
    claims: ['foxconn-openai-roadmap'],
  },
  {
    paragraph: 5,
    statement: 'Sam Altman is chief executive of OpenAI',
    claims: ['openai-chief-executive'],
  },
  {
    paragraph: 5,
    statement: 'Altman speaks of a chance to rebuild US industry, and of building at home',
    claims: ['foxconn-openai-altman-on-industry'],
  },
  {
    paragraph: 5,
    statement: 'Altman expects US leadership and wide gains from AI',
    claims: ['foxconn-openai-altman-on-leadership'],
  },
  {
    paragraph: 6,
    statement: 'more parts are to come from US suppliers',
    claims: ['foxconn-openai-us-sourcing'],
  },
  {
    paragraph: 6,
    statement: 'racks are adapted to US plants; more testing and assembly happens there',
    claims: ['foxconn-openai-us-assembly'],
  },
  {
    paragraph: 6,
    statement: 'the supply chain is to get stronger and deployment quicker',
    claims: ['foxconn-openai-supply-chain-aims'],
  },
  {
    paragraph: 7,
    statement: 'Foxconn makes cabling, networking, cooling and power parts for AI data centres in the US',
    claims: ['foxconn-openai-components'],
  },
  {
    paragraph: 8,
    statement: 'Young Liu is chairman of Foxconn',
    claims: ['foxconn-chairman'],
  },
  {
    paragraph: 8,
    statement: 'Foxconn calls itself the largest maker of AI servers',
    claims: ['foxconn-ai-server-rank', 'foxconn-ai-server-share'],
  },
  {
    paragraph: 8,
    statement: 'Liu sees Foxconn well placed to provide OpenAI with infrastructure',
    claims: ['foxconn-openai-liu-on-openai'],
  },
  {
    paragraph: 9,
    statement: 'OpenAI has a deal of several years with Broadcom, announced before',
    claims: ['broadcom-openai-10-gigawatts', 'broadcom-openai-announcement-day'],
  },
  {
    paragraph: 9,
    statement: 'it is about 10 gigawatts of accelerators and networks',
    claims: ['broadcom-openai-10-gigawatts'],
  },
  {
    paragraph: 9,
    statement: 'both develop and install them',
    claims: ['broadcom-openai-broadcom-role'],
  },
  {
    paragraph: 10,
    statement: 'OpenAI designs the accelerators and the systems',
    claims: ['broadcom-openai-design', 'broadcom-openai-jalapeno'],
  },
  {
    paragraph: 10,
    statement: 'Broadcom supplies Ethernet and other connections',
    claims: ['broadcom-openai-ethernet'],
  },
  {
    paragraph: 10,
    statement: 'they go to sites of OpenAI and of its partners',
    claims: ['broadcom-openai-sites'],
  },
  {
    paragraph: 10,
    statement: 'the first racks are due in the second half of 2026',
    claims: ['broadcom-openai-start', 'broadcom-openai-jalapeno-volume'],
  },
  {
    paragraph: 10,
    statement: 'the last are due by the end of 2029',
    claims: ['broadcom-openai-end'],
  },
];
