<?php
# header('Access-Control-Allow-Origin: app.test');
// header('Access-Control-Allow-Origin: https://app.test/'); ?>
<?php
/* header('Access-Control-Allow-Origin: https://a.test, https://b.test'); */
$help = <<<'TEXT'
    header('Access-Control-Allow-Origin: app.test');
    TEXT;
$more = <<<TEXT
header("Access-Control-Allow-Origin: {$_SERVER["HTTP_ORIGIN"]}");
TEXT . 'x';
