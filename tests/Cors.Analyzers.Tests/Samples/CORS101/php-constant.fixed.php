<?php
// proof: GET /items from https://app.test => blocked AllowOriginMismatch; fixed => allowed
define('FRONTEND', 'https://app.test');

HEADER ( 'access-control-allow-origin:' . FRONTEND ) ;

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
