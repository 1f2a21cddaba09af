<?php
// proof: GET /items from https://app.test => header Vary is absent; fixed => header Vary is "Origin"
$allowed = ['https://app.test', 'https://admin.app.test'];
$origin = $_SERVER['HTTP_ORIGIN'] ?? '';

if (in_array($origin, $allowed, true)) {
    header("Access-Control-Allow-Origin: $origin");
    header('Vary: Origin', false);
}

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
