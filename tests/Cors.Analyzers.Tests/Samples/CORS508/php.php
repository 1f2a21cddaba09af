<?php
// message CORS508: Only the preflight carries Access-Control-Allow-Origin: the browser asks, sends the request and then blocks the answer
// proof: PUT /items/1 from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
if ($_SERVER['REQUEST_METHOD'] === 'OPTIONS') {
    header('{|CORS508:Access-Control-Allow-Origin|}: https://app.test');
    header('Access-Control-Allow-Methods: PUT');
    exit;
}

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
