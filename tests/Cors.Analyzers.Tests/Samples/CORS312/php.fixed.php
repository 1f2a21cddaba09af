<?php
// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
header('Access-Control-Allow-Origin: https://app.test');

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
