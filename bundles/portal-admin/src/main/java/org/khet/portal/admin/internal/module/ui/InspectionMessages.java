package org.khet.portal.admin.internal.module.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.khet.portal.api.admin.module.ModuleInspection;
import org.khet.portal.api.admin.module.ModuleInspection.Part;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;

/**
 * What a jar is, in words.
 *
 * @param texts texts of the administration and of all modules
 * @param offer the jar
 */
record InspectionMessages(Texts texts, ModuleInspection offer) {
    String name() {
        String id = offer.id().value();
        return texts.has(id + ".title") ? texts.get(id + ".title") : id;
    }

    String signature() {
        return signature(offer.signature());
    }

    String signature(ModuleInspection.Signature signature) {
        return switch (signature.trust()) {
            case TRUSTED -> texts.get("admin.install.signed", signature.signer());
            case UNKNOWN -> texts.get("admin.install.signed.unknown", signature.signer());
            case UNSIGNED -> texts.get("admin.install.unsigned");
        };
    }

    String label(Part part) {
        String label = texts.locale().equals(TextCatalog.THAI) ? part.thai() : part.english();
        return label.isEmpty() ? part.name() : label + " (" + part.name() + ")";
    }

    String labels(List<Part> parts) {
        return parts.stream().map(this::label).collect(Collectors.joining(" · "));
    }

    /** Parts of the one list that are not in the other. */
    static List<Part> without(List<Part> parts, List<Part> others) {
        List<String> names = others.stream().map(Part::name).toList();
        return parts.stream().filter(part -> !names.contains(part.name())).toList();
    }
}
