package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.records.internal.check.JarDeclarations;

/** Whoever writes a module is told the faults of its declarations from the jar, before any portal has it. */
class JarDeclarationsTest {
    private static final String SQL =
            "create table vch_voucher (number varchar(60), number_key bigint, received_on date); -- subject\n";

    @TempDir
    Path folder;

    @Test
    void missingTextsColumnsAndTablesAreTold_byTheirNames() throws IOException {
        List<String> lines = JarDeclarations.lines(jar("vouchers.voucher.field.subject=เรื่อง\n", SQL));

        assertThat(lines)
                .contains(
                        "vouchers.voucher: no migration makes the column subject of vch_voucher",
                        "vouchers.voucher: no migration makes the table vch_voucher_item",
                        "vouchers.voucher: no text vouchers.voucher.field.subject in en",
                        "vouchers.voucher: no text vouchers.voucher.field.payee in th")
                .doesNotContain(
                        "vouchers.voucher: no text vouchers.voucher.field.subject in th",
                        "vouchers.voucher: no migration makes the column received_on of vch_voucher");
        assertThat(lines.getLast()).isEqualTo("1 kinds of records");
    }

    private Path jar(String thai, String sql) throws IOException {
        Path jar = folder.resolve("module-vouchers.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream to = new JarOutputStream(file)) {
            String name = Vouchers.class.getName().replace('.', '/') + ".class";
            try (InputStream from = Vouchers.class.getResourceAsStream("/" + name)) {
                put(to, name, from.readAllBytes());
            }
            put(to, "i18n/vouchers_th.properties", thai.getBytes(StandardCharsets.UTF_8));
            put(to, "migrations/vouchers/V1__voucher.sql", sql.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    private static void put(JarOutputStream to, String name, byte[] bytes) throws IOException {
        to.putNextEntry(new JarEntry(name));
        to.write(bytes);
        to.closeEntry();
    }
}
