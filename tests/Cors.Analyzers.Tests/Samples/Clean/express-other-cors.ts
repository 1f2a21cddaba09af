
export class CorsService {
  readonly origins: Array<string> = ['https://app.test/'];

  division(a: number, b: number): number { return a / b / 2; }

  cors(options: { origin?: string } = {}): void {
    this.division(1, 2);
  }
}

new CorsService().cors({ origin: 'https://app.test/' });
