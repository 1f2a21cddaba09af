import express, { type Request, type Response } from 'express';
import cors, { CorsOptions } from 'cors';

const app = express();
const allowed: readonly string[] = ['{|CORS101:https://app.test/|}', `{|CORS101:https://shop.test/#|}`] as const;

export const corsOptions: CorsOptions = {
  origin: [...allowed, "https://admin.app.test"],
  credentials: true,
};

app.use(cors<Request>(corsOptions));
app.get('/items', (req: Request, res: Response): void => { res.json(['tea', 'cups']); });
app.listen(3000);
