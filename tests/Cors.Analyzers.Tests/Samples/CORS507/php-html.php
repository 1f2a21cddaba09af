<!doctype html>
<?php
// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader
header('{|CORS507:Access-Control-Allow-Origin|}: https://app.test');
?>
<title>Shop</title>
