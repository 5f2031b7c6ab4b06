package org.khet.portal.core.internal.transfer;

import java.util.List;
import org.khet.portal.api.admin.settings.SettingsTransfer.Origin;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.settings.OfficeTemplates.KeptTemplate;
import org.khet.portal.core.internal.transfer.SettingsFile.Dated;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what an office set as JSON that people can read. Stateless. */
final class SettingsWriter {
    /** Tells such a file from others. */
    static final String FORMAT = "khet-office-settings";

    /** Version of the format; the one before had no templates. */
    static final int VERSION = 2;

    private final JsonMapper json = new JsonMapper();

    byte[] write(SettingsFile file) {
        ObjectNode all = json.createObjectNode();
        all.put("format", FORMAT).put("version", VERSION);
        origin(all.putObject("origin"), file.origin());
        ObjectNode settings = all.putObject("settings");
        file.settings().forEach((key, values) -> values(settings.putArray(key), values));
        ObjectNode lists = all.putObject("lists");
        file.lists().forEach((id, codes) -> codes(lists.putArray(id), codes));
        ArrayNode modules = all.putArray("roleModules");
        file.roles().modules().stream().sorted().forEach(modules::add);
        ObjectNode roles = all.putObject("roles");
        file.roles().byRole().forEach((code, permissions) -> {
            ArrayNode role = roles.putArray(code);
            permissions.stream().sorted().forEach(role::add);
        });
        ObjectNode templates = all.putObject("templates");
        file.templates().forEach((type, some) -> templates(templates.putArray(type), some));
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(all);
    }

    private static void origin(ObjectNode node, Origin origin) {
        node.put("portal", origin.portal())
                .put("office", origin.office())
                .put("at", origin.at().toString())
                .put("by", origin.by());
    }

    private static void values(ArrayNode node, List<Dated> values) {
        values.forEach(
                one -> node.addObject().put("from", one.from().toString()).put("value", one.value()));
    }

    private static void templates(ArrayNode node, List<KeptTemplate> templates) {
        templates.forEach(template -> {
            ObjectNode one = node.addObject().put("code", template.code()).put("name", template.name());
            ObjectNode texts = one.putObject("texts");
            template.texts().forEach(texts::put);
        });
    }

    private static void codes(ArrayNode node, List<Code> codes) {
        codes.forEach(code -> node.addObject()
                .put("code", code.code())
                .put("parent", code.parent())
                .put("thai", code.thai())
                .put("english", code.english())
                .put("active", code.active()));
    }
}
