<?php
// proof: GET /items with credentials from https://api.shop.test => allowed; fixed => allowed
// proof: GET /items with credentials from witness => allowed (unsafe); fixed => blocked MissingAllowOriginHeader
$origin = $_SERVER['HTTP_ORIGIN'] ?? '';

if (preg_match("~{|CORS109:^https://api.shop\.test$|}~i", $origin) === 1) {
    header("Access-Control-Allow-Origin: $origin");
    header('Access-Control-Allow-Credentials: true');
    header('Vary: Origin');
}

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
