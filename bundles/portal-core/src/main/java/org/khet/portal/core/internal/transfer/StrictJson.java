package org.khet.portal.core.internal.transfer;

import java.util.Set;
import org.khet.portal.api.admin.settings.SettingsTransfer;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON into a tree, no larger than a file of settings may be, and looks at its nodes: what is not exactly as expected is
 * refused. Safe for concurrent use.
 */
final class StrictJson {
    /** File, part, list, value, text of a template. */
    private static final int DEEPEST = 5;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_LINES = 400_000;
    private static final int LONGEST_NUMBER = 9;
    private static final int MOST_TOKENS = 50_000;

    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(SettingsTransfer.MOST_BYTES)
                            .maxNestingDepth(DEEPEST)
                            .maxNameLength(LONGEST_NAME)
                            .maxStringLength(LONGEST_LINES)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxTokenCount(MOST_TOKENS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Something is not as expected. */
    static final class Altered extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** @throws tools.jackson.core.JacksonException if it is no JSON, or too much of it */
    JsonNode read(String text) {
        return json.readTree(text);
    }

    /** The node is an object with exactly these members. */
    static void members(JsonNode node, Set<String> names) {
        that(node.isObject() && Set.copyOf(node.propertyNames()).equals(names));
    }

    static JsonNode array(JsonNode node) {
        that(node.isArray());
        return node;
    }

    static String text(JsonNode node, String member) {
        return text(node.path(member));
    }

    static String text(JsonNode node) {
        that(node.isString() && node.stringValue().length() <= LONGEST_TEXT);
        return clean(node.stringValue());
    }

    /** A text of several lines. */
    static String lines(JsonNode node) {
        that(node.isString());
        String text = node.stringValue();
        clean(text.replace('\n', ' ').replace('\t', ' '));
        return text;
    }

    /** Neither control characters nor half of a character: no page takes them, and databases differ. */
    static String clean(String text) {
        that(text.codePoints()
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE));
        return text;
    }

    static void that(boolean expected) {
        if (!expected) {
            throw new Altered();
        }
    }
}
