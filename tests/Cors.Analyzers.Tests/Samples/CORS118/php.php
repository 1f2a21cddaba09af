<?php
// proof: GET /items from https://app.test => allowed; fixed => allowed (the second one changed nothing)
$allowed = ['https://app.test', 'https://admin.app.test', '{|CORS118:https://app.test|}'];
$origin = $_SERVER['HTTP_ORIGIN'] ?? '';

if (in_array($origin, $allowed, true)) {
    header('Access-Control-Allow-Origin: ' . $origin);
    header('Vary: Origin');
}

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
