<?php
// proof: GET /items with credentials from https://shop.test => allowed; fixed => allowed
// proof: GET /items with credentials from witness => allowed (unsafe); fixed => blocked MissingAllowOriginHeader
function allow(string $origin): void
{
    if (!preg_match('#^https://([a-z]+\.)*shop\.test(:[0-9]+)?$#', $origin)) {
        return;
    }

    header(sprintf('Access-Control-Allow-Origin: %s', $origin));
    header('Access-Control-Allow-Credentials: true');
    header('Vary: Origin');
}

allow($_SERVER['HTTP_ORIGIN'] ?? '');

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
