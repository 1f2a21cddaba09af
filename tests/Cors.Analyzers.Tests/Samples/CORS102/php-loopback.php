<?php
// proof: GET /items from http://localhost:3000 => blocked MissingAllowOriginHeader; fixed => allowed
switch ($_SERVER['HTTP_ORIGIN'] ?? '') {
    case '{|CORS102:localhost:3000|}':
    case 'https://app.test':
        header('Access-Control-Allow-Origin: ' . $_SERVER['HTTP_ORIGIN']);
        header('Vary: Origin');
        break;
}

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
