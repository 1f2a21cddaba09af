<?php
// proof: PUT /items/1 from https://app.test => blocked MethodDisallowedByPreflightResponse; fixed => allowed
header('Access-Control-Allow-Origin: https://app.test');
header('{|CORS312:Access-Control-Request-Method|}: PUT');

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
