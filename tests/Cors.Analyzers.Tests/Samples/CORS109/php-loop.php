<?php
// proof: GET /items with credentials from https://shop.test => allowed
// proof: GET /items with credentials from witness => allowed (unsafe)
$origin = $_SERVER['HTTP_ORIGIN'] ?? '';
$domains = ['shop.test', 'cafe.test'];

foreach ($domains as $domain) {
    if ({|CORS109:stripos($origin, $domain) !== false|}) {
        header('Access-Control-Allow-Origin: ' . $origin);
        header('Access-Control-Allow-Credentials: true');
        header('Vary: Origin');
        break;
    }
}

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
