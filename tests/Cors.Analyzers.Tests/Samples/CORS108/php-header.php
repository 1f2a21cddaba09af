<?php
// proof: GET /items from null => allowed (unsafe); fixed => blocked MissingAllowOriginHeader
header('Access-Control-Allow-Origin: {|CORS108:null|}');

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
