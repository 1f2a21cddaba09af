<?php
// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
final class Cors
{
    private const ALLOWED = array(
        "{|CORS101:https://app.test/|}",
    );

    public static function send(): void
    {
        $origin = filter_input(INPUT_SERVER, 'HTTP_ORIGIN', FILTER_SANITIZE_URL) ?: ($_SERVER['HTTP_ORIGIN'] ?? '');
        if (!self::isAllowed($origin)) {
            return;
        }

        header("Vary: Origin");
        header("Access-Control-Allow-Origin: $origin");
    }

    private static function isAllowed(string $origin): bool
    {
        return in_array($origin, self::ALLOWED, true);
    }
}

Cors::send();

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
