<?php
// proof: GET /items with credentials from https://www.shop.test => allowed
// proof: GET /items with credentials from https://evilshop.test => blocked MissingAllowOriginHeader
$origin = $_SERVER['HTTP_ORIGIN'] ?? '';

if (preg_match('#\Ahttps://([a-z0-9-]+\.)*shop\.test\z#', $origin)) {
    header("Access-Control-Allow-Origin: $origin");
    header('Access-Control-Allow-Credentials: true');
    header('Vary: Accept-Encoding, Origin');
}

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
