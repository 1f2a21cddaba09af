<?php
// proof: GET /items from null => allowed (unsafe); fixed => blocked MissingAllowOriginHeader

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
