<?php
// proof: GET /items from https://app.test => blocked AllowOriginMismatch; fixed => allowed
define('FRONTEND', '{|CORS101:https://app.test/shop|}');

HEADER ( 'access-control-allow-origin:' . FRONTEND ) ;

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
