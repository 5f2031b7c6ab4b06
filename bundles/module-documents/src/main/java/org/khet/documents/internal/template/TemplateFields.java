package org.khet.documents.internal.template;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The fields that templates of papers may name, and what is wrong with a template. Source: kinds-documents §8, core CORE-48. */
public final class TemplateFields {
    private static final Pattern TAG = Pattern.compile("\\{\\{[#^/]?\\s*([\\w.]+)\\s*}}");
    private static final Pattern IMAGE = Pattern.compile("image:([\\w-]+)");

    /** All fields; those of lists too. */
    public static final Set<String> KNOWN = Set.of(
            ".",
            "office",
            "watermark",
            "unit",
            "number",
            "date",
            "subject",
            "to",
            "through",
            "paragraphs",
            "enclosures",
            "reference",
            "drafter",
            "drafterPosition",
            "opinions",
            "title",
            "words",
            "name",
            "line",
            "ticks",
            "left",
            "right",
            "leftOn",
            "rightOn",
            "leftLabel",
            "rightLabel",
            "instruction",
            "signer",
            "signLine",
            "signDate",
            "signature",
            "emblem",
            "verify",
            "code",
            "urgency",
            "secrecy",
            "cause",
            "wish",
            "closing",
            "basis",
            "parts",
            "text",
            "no",
            "effective",
            "repeals",
            "person",
            "personPosition",
            "phone",
            "isDraft",
            "groups",
            "groupName",
            "persons",
            "post",
            "postNo",
            "functions",
            "paragraph",
            "duties",
            "level",
            "path",
            "deputies",
            "others",
            "until");

    private TemplateFields() {}

    /** Fields that a template names and no paper has, in their order. */
    public static Set<String> unknown(String xhtml) {
        Set<String> unknown = new TreeSet<>();
        TAG.matcher(xhtml).results().map(found -> found.group(1)).forEach(unknown::add);
        unknown.removeAll(KNOWN);
        IMAGE.matcher(xhtml)
                .results()
                .map(MatchResult::group)
                .filter(name -> !Set.of("image:verify", "image:signature", "image:emblem")
                        .contains(name))
                .forEach(unknown::add);
        return unknown;
    }
}
