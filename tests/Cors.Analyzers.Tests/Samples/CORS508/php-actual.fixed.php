<?php
// message CORS508: Only the actual answer carries Access-Control-Allow-Origin: the preflight before it is blocked
// proof: PUT /items/1 from https://app.test => blocked PreflightMissingAllowOriginHeader; fixed => allowed
if ($_SERVER['REQUEST_METHOD'] === 'OPTIONS') {
    header('Access-Control-Allow-Origin: https://app.test');
    header('Access-Control-Allow-Methods: PUT');
    exit;
}

header('Access-Control-Allow-Origin: https://app.test');
header('Access-Control-Allow-Methods: PUT');

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
