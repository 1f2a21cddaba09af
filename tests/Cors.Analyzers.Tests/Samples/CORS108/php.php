<?php
// proof: GET /items with credentials from null => allowed (unsafe); fixed => blocked MissingAllowOriginHeader
$allowed = ['https://app.test', '{|CORS108:null|}'];
$origin = $_SERVER['HTTP_ORIGIN'] ?? '';

if (in_array($origin, $allowed, true)) {
    header('Access-Control-Allow-Origin: ' . $origin);
    header('Access-Control-Allow-Credentials: true');
    header('Vary: Origin');
}

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
