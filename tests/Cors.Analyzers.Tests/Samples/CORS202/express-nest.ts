import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';

async function bootstrap(): Promise<void> {
  const app = await NestFactory.create(AppModule, { bodyParser: false });
  app.enableCors({ origin: {|CORS202:true|}, credentials: true });
  await app.listen(3000);
}

void bootstrap();
