package org.khet.portal.admin.internal.setting.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.khet.portal.admin.internal.text.RoleNames;
import org.khet.portal.api.admin.settings.SettingsTransfer.Row;
import org.khet.portal.api.i18n.Texts;

/**
 * Rows of a file of settings in the words of the pages of their kind; what nobody here knows is called as the file calls it.
 *
 * @param texts of all modules
 */
record TransferMessages(Texts texts) {
    private static final String NOTHING = "–";

    String name(Row row) {
        return switch (row.part()) {
            case SETTING -> named(row.key() + ".label", row.key());
            case CODE -> named(row.key().replaceFirst("\\.", ".codes."), row.key()) + " · " + row.item();
            case ROLE -> named(row.key().replaceFirst("\\.", ".role."), row.key());
            case TEMPLATE -> named(row.key() + ".title", row.key()) + " · " + row.item();
        };
    }

    /** What would be different, a line each. */
    List<String> lines(Row row) {
        return switch (row.part()) {
            case SETTING ->
                List.of(
                        texts.get("admin.settings-transfer.row", value(row.here()), value(row.there())),
                        texts.get("admin.settings-transfer.from", String.valueOf(row.from())));
            case CODE -> List.of(texts.get("admin.settings-transfer.row", code(row.here()), code(row.there())));
            case ROLE -> role(row);
            case TEMPLATE ->
                List.of(
                        texts.get("admin.settings-transfer.row", title(row.here()), title(row.there())),
                        texts.get("admin.settings-transfer.template.lines", length(row.here()), length(row.there())),
                        texts.get("admin.settings-transfer.template.draft"));
        };
    }

    private static String title(List<String> template) {
        return template.isEmpty() ? NOTHING : template.getFirst();
    }

    /** Lines of all texts of a template. */
    private static String length(List<String> template) {
        return String.valueOf(template.stream()
                .skip(1)
                .mapToLong(text -> text.lines().count())
                .sum());
    }

    private List<String> role(Row row) {
        if (!row.item().isEmpty()) {
            return List.of(row.item());
        }
        List<String> lines = new ArrayList<>();
        add(lines, "admin.settings-transfer.role.more", without(row.there(), row.here()));
        add(lines, "admin.settings-transfer.role.less", without(row.here(), row.there()));
        return lines;
    }

    private void add(List<String> lines, String key, List<String> permissions) {
        if (!permissions.isEmpty()) {
            lines.add(texts.get(
                    key,
                    permissions.stream()
                            .map(permission -> RoleNames.permission(texts, permission))
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining(" · "))));
        }
    }

    private String value(List<String> one) {
        String value = one.getFirst();
        return switch (value) {
            case "" -> NOTHING;
            case "true" -> texts.get("admin.settings.on");
            case "false" -> texts.get("admin.settings.off");
            default -> value;
        };
    }

    /** Names, the code above, and whether it is ended; see {@link Row#here}. */
    private String code(List<String> code) {
        if (code.isEmpty()) {
            return NOTHING;
        }
        StringBuilder words = new StringBuilder(code.get(0));
        words.append(code.get(1).isEmpty() ? "" : " / " + code.get(1));
        words.append(code.get(2).isEmpty() ? "" : " · " + texts.get("admin.settings-transfer.below", code.get(2)));
        words.append(code.getLast().isEmpty() ? "" : " · " + texts.get("admin.settings-transfer.ended"));
        return words.toString();
    }

    private String named(String key, String otherwise) {
        return texts.has(key) ? texts.get(key) : otherwise;
    }

    private static List<String> without(List<String> all, List<String> those) {
        return all.stream().filter(one -> !those.contains(one)).toList();
    }
}
