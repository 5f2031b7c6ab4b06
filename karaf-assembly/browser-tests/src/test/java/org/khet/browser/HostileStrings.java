package org.khet.browser;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What nobody types, but somebody sends: five hundred strings, always the same ones in the same order. */
final class HostileStrings {
    static final int COUNT = 500;

    private static final List<String> SEEDS = List.of(
            "<script>window.broken=1</script>",
            "\"><img src=x onerror=window.broken=1>",
            "'\" onfocus=window.broken=1 autofocus x='",
            "javascript:window.broken=1",
            "<svg/onload=window.broken=1>",
            "</textarea></style></title><iframe srcdoc='<b>'>",
            "{{constructor.constructor('window.broken=1')()}}",
            "${jndi:ldap://127.0.0.1:1/a}",
            "#{1+1}${1+1}%{1+1}",
            "' or '1'='1' --",
            "'; drop table core_person; --",
            "\") union select password from security_account --",
            "%_%\\%",
            "[^a]*(a+)+$",
            "*)(uid=*))(|(uid=*",
            "../../../../etc/passwd",
            "..\\..\\windows\\win.ini",
            "file:///etc/passwd",
            "//127.0.0.1/%2e%2e/",
            "=cmd|' /C calc'!A0",
            "@SUM(1+1)*9",
            "+1-1;\"x\",\"y\"",
            "\r\nSet-Cookie: broken=1\r\n\r\n<html>",
            "\u0000\u0001\u0008\u001b[31m",
            "\ufeff\u200b\u2028\u2029",
            "\u202egnp.exe\u202c",
            "\ud800x\udfff",
            "\uffff\ufffe\ud83d\udca9",
            "\u0e19\u0e4d\u0e49\u0e32\u0e40\u0e01\u0e4d",
            "ก\u0e48\u0e48\u0e48\u0e49\u0e49\u0e4c\u0e4c\u0e31\u0e34\u0e38",
            "๑๒๓๔๕๖๗๘๙๐",
            "31/02/2569",
            "29/02/2566 25:61",
            "-1",
            "-0.00",
            "9223372036854775808",
            "1e999",
            "NaN",
            "0x7f",
            "1,234,567.89.01",
            "null",
            "true",
            "[]",
            "{\"a\":{\"a\":[\"\\\"\"]}}",
            "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
            "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==",
            "admin\u0000",
            "someone@example.org\nbcc: all@example.org",
            " ",
            "");

    private HostileStrings() {}

    /** All of them. */
    static List<String> all() {
        List<UnaryOperator<String>> ways = List.of(
                text -> text,
                text -> "ครู" + text,
                text -> text + "ๆ\t",
                text -> "  " + text + "\n" + text,
                text -> text.repeat(40),
                text -> text + "ก".repeat(10_000),
                text -> Normalizer.normalize("น้ำ" + text, Normalizer.Form.NFKD),
                text -> text.replace("<", "&lt;").replace("'", "%27").replace("/", "%2f"),
                text -> text.toUpperCase(java.util.Locale.ROOT) + "'\"",
                text -> new StringBuilder(text).reverse().append("\\").toString(),
                text -> "\"" + text + "\"},{\"type\":\"event\"",
                text -> "1" + text + "1");
        Set<String> strings = new LinkedHashSet<>();
        ways.forEach(way -> SEEDS.forEach(seed -> strings.add(way.apply(seed))));
        return new ArrayList<>(strings).subList(0, COUNT);
    }
}
