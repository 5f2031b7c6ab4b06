package org.khet.portal.core.internal.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khet.portal.api.admin.settings.SettingsTransfer;
import org.khet.portal.api.admin.settings.SettingsTransfer.Origin;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.settings.OfficeTemplates.KeptTemplate;
import org.khet.portal.core.internal.transfer.SettingsFile.Dated;
import org.khet.portal.core.internal.transfer.SettingsFile.RolePermissions;

/** Files that somebody wrote, altered or made to do harm. */
class SettingsReaderTest {
    private static final SettingsFile FILE = new SettingsFile(
            new Origin("0.2.0", "KT1", Instant.parse("2026-11-20T02:30:00Z"), "นาย\"ทดสอบ\""),
            Map.of("ict.setting.days", List.of(new Dated(LocalDate.of(2026, 10, 1), "7 วัน"))),
            Map.of("ict.cause", List.of(Code.of("wet", "เปียก", ""), Code.below("wet", "rain", "ฝน", "rain"))),
            new RolePermissions(Set.of("core", "ict"), Map.of("ict.clerk", Set.of("ict:repair:view"))),
            Map.of("ict.template", List.of(new KeptTemplate("memo-1", "บันทึก", Map.of("words", "หัว\n\tท้าย")))));
    private final SettingsReader reader = new SettingsReader();
    private final String good = new String(new SettingsWriter().write(FILE), StandardCharsets.UTF_8)
            .replaceAll("\\s*([:{}\\[\\],])\\s*", "$1");

    @Test
    void whatWasWrittenIsRead_alsoFromAnEditorThatMarksUtf8() {
        assertThat(reader.read(new SettingsWriter().write(FILE))).isEqualTo(FILE);
        assertThat(read("\uFEFF" + good)).isEqualTo(read(good));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"version\":2 | \"version\":2,\"secret\":\"x\"",
                "\"version\":2 | \"version\":1",
                "\"version\":2, | \"version\":2,\"version\":2,",
                "\"portal\":\"0.2.0\", | ``",
                "\"0.2.0\" | 2",
                "\"7 วัน\" | 7",
                "\"7 วัน\" | {\"$ref\":\"x\"}",
                "\"7 วัน\" | \"\\u0000\"",
                "\"7 วัน\" | \"\\ud800\"",
                "\"2026-10-01\" | \"+999999999-12-31\"",
                "\"2026-10-01\" | \"01/10/2569\"",
                "\"2026-11-20T02:30:00Z\" | \"yesterday\"",
                "\"active\":true | \"active\":\"yes\"",
                "\"code\":\"rain\" | \"code\":\"wet\"",
                "\"ict:repair:view\" | \"ict:repair:view\",\"ict:repair:view\"",
                "\"ict:repair:view\" | [[[[\"x\"]]]]",
                "\"ict.clerk\": | ict.clerk:",
                "\"roleModules\" | \"roles\"",
                "\"settings\":{ | \"settings\":[{",
                "\"thai\":\"ฝน\" | \"thai\":null",
                "\"texts\":{ | \"texts\":[{",
                "\"name\":\"บันทึก\", | ``",
                "\"หัว\\n\\tท้าย\" | \"\\u0007\"",
                "\"หัว\\n\\tท้าย\" | 7",
            })
    void alteredFile_isRefused(String before, String after) {
        assertThat(good).contains(before);

        refused(good.replace(before, after), "altered");
    }

    @Test
    void moreThanTheFile_isRefused() {
        refused(good + "{}", "altered");
        refused(good.substring(0, good.length() - 1), "altered");
    }

    @Test
    void somethingElse_isRefused() {
        refused("[]", "other");
        refused("{}", "other");
        refused("\"khet-office-settings\"", "other");
        refused("", "other");
        refused("<?xml version=\"1.0\"?><a/>", "altered");
        refused("PK\u0003\u0004", "altered");
        refused(good.replace("khet-office-settings", "other-settings"), "other");
        refused(good.replace("\"version\":2", "\"version\":\"2\""), "other");
    }

    @Test
    void otherVersionOfTheFormat_isRefused_whateverIsInIt() {
        refused("{\"format\":\"khet-office-settings\",\"version\":3,\"new\":true}", "version");
    }

    /** Files that were taken out before templates went along. */
    @Test
    void fileOfTheFirstVersion_isReadWithoutTemplates() {
        String first =
                good.substring(0, good.indexOf(",\"templates\"")).replace("\"version\":2", "\"version\":1") + "}";

        assertThat(read(first))
                .isEqualTo(new SettingsFile(FILE.origin(), FILE.settings(), FILE.lists(), FILE.roles(), Map.of()));
    }

    @Test
    void bytesThatAreNoText_areRefused() {
        byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
        bytes[good.indexOf("KT1")] = (byte) 0xff;

        refused(bytes, "altered");
        refused(good.getBytes(StandardCharsets.UTF_16), "altered");
    }

    @Test
    void fileThatIsTooLarge_isRefusedUnread() {
        refused(new byte[SettingsTransfer.MOST_BYTES + 1], "large");
    }

    @Test
    void deepOrLongThings_areRefused() {
        refused("[".repeat(100_000), "altered");
        refused(good.replace("\"7 วัน\"", '"' + "x".repeat(2_001) + '"'), "altered");
        refused(good.replace("\"version\":2", "\"version\":" + "1".repeat(100_000)), "altered");
        refused(good.replace("หัว", "ห".repeat(400_000)), "altered");
        refused(good.replace("\"ict:repair:view\"", String.join(",", Collections.nCopies(60_000, "\"x\""))), "altered");
    }

    @Test
    void moreRowsThanAPageCanShow_areRefused() {
        Map<String, List<Dated>> settings = IntStream.rangeClosed(0, SettingsTransfer.MOST_ROWS)
                .boxed()
                .collect(Collectors.toMap(
                        i -> "ict.setting.n" + i,
                        i -> List.of(new Dated(LocalDate.of(2026, 10, 1), "1")),
                        (one, other) -> one,
                        TreeMap::new));

        refused(
                new SettingsWriter()
                        .write(new SettingsFile(FILE.origin(), settings, Map.of(), RolePermissions.NONE, Map.of())),
                "many");
    }

    private SettingsFile read(String text) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private void refused(String text, String why) {
        refused(text.getBytes(StandardCharsets.UTF_8), why);
    }

    private void refused(byte[] bytes, String why) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> reader.read(bytes))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field, Problem::key)
                        .containsExactly(tuple("file", "core.settings-file.error." + why)));
    }
}
