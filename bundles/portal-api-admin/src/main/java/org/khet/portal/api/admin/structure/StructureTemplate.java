package org.khet.portal.api.admin.structure;

import java.util.List;

/**
 * A structure that a new office starts with, shipped as data. Source: README §2.1, §2.2.
 *
 * @param code   e.g. {@code S-2560}
 * @param name   Thai name
 * @param law    announcement it rests on
 * @param groups names of the groups and units in their order
 */
public record StructureTemplate(String code, String name, String law, List<String> groups) {
    /** Keeps an immutable copy. */
    public StructureTemplate {
        groups = List.copyOf(groups);
    }
}
