/** After an install: says in one line which Node will run the site where npm’s own cannot; else nothing. */
import { goodNodes, isGoodNode } from './good-node.js';

const npmNode = /\bnode\/(v[\d.]+)/.exec(process.env.npm_config_user_agent ?? '')?.[1] ?? process.version;
if (!isGoodNode(npmNode))
  console.log(
    isGoodNode(process.version)
      ? `This machine’s Node is ${npmNode}; the one that comes with the install, ${process.version}, runs the site.`
      : `This machine’s Node is ${npmNode}, which cannot run the site. Install Node ${goodNodes}.`,
  );
