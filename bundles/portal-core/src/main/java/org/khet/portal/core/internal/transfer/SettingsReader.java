package org.khet.portal.core.internal.transfer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.khet.portal.api.admin.settings.SettingsTransfer;
import org.khet.portal.api.admin.settings.SettingsTransfer.Origin;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.settings.OfficeTemplates.KeptTemplate;
import org.khet.portal.core.internal.transfer.SettingsFile.Dated;
import org.khet.portal.core.internal.transfer.SettingsFile.RolePermissions;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads files that came from anywhere: exactly the format of {@link SettingsWriter}, within limits, or nothing. What the values
 * mean is not looked at here. Safe for concurrent use.
 */
final class SettingsReader {
    private static final String FILE = "file";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int FIRST_VERSION = 1;
    private static final Set<String> MEMBERS_OF_FIRST =
            Set.of("format", "version", "origin", "settings", "lists", "roleModules", "roles");
    private static final Set<String> MEMBERS =
            Set.of("format", "version", "origin", "settings", "lists", "roleModules", "roles", "templates");
    private final StrictJson json = new StrictJson();

    /** @throws Rejected with the field {@code file} if it is too large, no such file, or of another version */
    SettingsFile read(byte[] bytes) {
        if (bytes.length > SettingsTransfer.MOST_BYTES) {
            throw Rejected.of(FILE, "core.settings-file.error.large", SettingsTransfer.MOST_BYTES >> 20);
        }
        try {
            JsonNode all = json.read(text(bytes));
            checkVersion(all);
            boolean first = all.path("version").intValue() == FIRST_VERSION;
            StrictJson.members(all, first ? MEMBERS_OF_FIRST : MEMBERS);
            var file = new SettingsFile(
                    origin(all.path("origin")),
                    map(all.path("settings"), SettingsReader::values),
                    map(all.path("lists"), SettingsReader::codes),
                    new RolePermissions(texts(all.path("roleModules")), map(all.path("roles"), SettingsReader::texts)),
                    first ? Map.of() : map(all.path("templates"), SettingsReader::templates));
            checkSize(file);
            return file;
        } catch (CharacterCodingException | JacksonException | DateTimeException | StrictJson.Altered altered) {
            throw Rejected.of(FILE, "core.settings-file.error.altered");
        }
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text; // editors of Windows put it there
    }

    private static void checkVersion(JsonNode all) {
        JsonNode version = all.path("version");
        if (!SettingsWriter.FORMAT.equals(all.path("format").asString("")) || !version.isInt()) {
            throw Rejected.of(FILE, "core.settings-file.error.other");
        }
        if (version.intValue() < FIRST_VERSION || version.intValue() > SettingsWriter.VERSION) {
            throw Rejected.of(FILE, "core.settings-file.error.version", version.intValue(), SettingsWriter.VERSION);
        }
    }

    private static void checkSize(SettingsFile file) {
        int rows = file.roles().byRole().size();
        rows += file.settings().values().stream().mapToInt(List::size).sum();
        rows += file.lists().values().stream().mapToInt(List::size).sum();
        rows += file.templates().values().stream().mapToInt(List::size).sum();
        if (rows > SettingsTransfer.MOST_ROWS) {
            throw Rejected.of(FILE, "core.settings-file.error.many", rows, SettingsTransfer.MOST_ROWS);
        }
    }

    private static Origin origin(JsonNode node) {
        StrictJson.members(node, Set.of("portal", "office", "at", "by"));
        return new Origin(
                StrictJson.text(node, "portal"),
                StrictJson.text(node, "office"),
                instant(StrictJson.text(node, "at")),
                StrictJson.text(node, "by"));
    }

    private static Instant instant(String text) {
        Instant at = Instant.parse(text);
        day(text.replaceFirst("T.*", ""));
        return at;
    }

    /** Neither databases nor people take each day that there is to a computer. */
    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        StrictJson.that(day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        return day;
    }

    private static List<Dated> values(JsonNode node) {
        List<Dated> values = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        for (JsonNode one : StrictJson.array(node)) {
            StrictJson.members(one, Set.of("from", "value"));
            var value = new Dated(day(StrictJson.text(one, "from")), StrictJson.text(one, "value"));
            StrictJson.that(days.add(value.from()));
            values.add(value);
        }
        return values;
    }

    private static List<Code> codes(JsonNode node) {
        List<Code> codes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode one : StrictJson.array(node)) {
            StrictJson.members(one, Set.of("code", "parent", "thai", "english", "active"));
            StrictJson.that(one.path("active").isBoolean());
            var code = new Code(
                    StrictJson.text(one, "code"),
                    one.path("parent").isNull() ? null : StrictJson.text(one, "parent"),
                    StrictJson.text(one, "thai"),
                    StrictJson.text(one, "english"),
                    one.path("active").booleanValue());
            StrictJson.that(seen.add(code.code()));
            codes.add(code);
        }
        return codes;
    }

    private static List<KeptTemplate> templates(JsonNode node) {
        List<KeptTemplate> templates = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode one : StrictJson.array(node)) {
            StrictJson.members(one, Set.of("code", "name", "texts"));
            var template = new KeptTemplate(
                    StrictJson.text(one, "code"),
                    StrictJson.text(one, "name"),
                    map(one.path("texts"), StrictJson::lines));
            StrictJson.that(seen.add(template.code()));
            templates.add(template);
        }
        return templates;
    }

    private static Set<String> texts(JsonNode node) {
        Set<String> texts = new LinkedHashSet<>();
        StrictJson.array(node).forEach(one -> StrictJson.that(texts.add(StrictJson.text(one))));
        return texts;
    }

    private static <T> Map<String, T> map(JsonNode node, Function<JsonNode, T> value) {
        StrictJson.that(node.isObject());
        Map<String, T> map = new LinkedHashMap<>();
        node.properties().forEach(one -> map.put(StrictJson.clean(one.getKey()), value.apply(one.getValue())));
        return map;
    }
}
