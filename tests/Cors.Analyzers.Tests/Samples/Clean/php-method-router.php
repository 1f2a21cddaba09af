<?php
// proof: PUT /items/1 from https://app.test => allowed
header('Access-Control-Allow-Origin: https://app.test');
header('Access-Control-Allow-Methods: PUT, DELETE');

switch ($_SERVER['REQUEST_METHOD']) {
    case 'OPTIONS':
        http_response_code(204);
        exit;
    case 'GET':
    case 'PUT':
        header('Content-Type: application/json');
        echo json_encode(['tea', 'cups']);
        break;
    default:
        http_response_code(405);
        exit;
}
