<?php
// proof: PUT /items/1 from https://app.test => blocked MethodDisallowedByPreflightResponse; fixed => allowed
header('Access-Control-Allow-Origin: https://app.test');
header('Access-Control-Allow-Methods: PUT');

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
