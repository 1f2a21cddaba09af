<?php
// proof: GET /items with credentials from https://www.shop.test => allowed
// proof: GET /items with credentials from https://evilshop.test => blocked MissingAllowOriginHeader
$origin = $_SERVER['HTTP_ORIGIN'] ?? '';
$parts = parse_url($origin);

if (isset($parts['host']) && $parts['scheme'] === 'https' && ($parts['host'] === 'shop.test' || str_ends_with($parts['host'], '.shop.test'))) {
    header("Access-Control-Allow-Origin: $origin");
    header('Access-Control-Allow-Credentials: true');
    header('Vary: Origin');
}

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
