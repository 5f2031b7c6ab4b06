package org.khet.ict.internal.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The office's codes: what may be chosen, and what a code is called. Safe for concurrent use. */
@Component(service = IctCodeLists.class)
public final class IctCodeLists {
    private final CodeLists lists;

    /** @param lists code lists of the offices */
    @Activate
    public IctCodeLists(@Reference CodeLists lists) {
        this.lists = lists;
    }

    /** A problem if the code is missing or not to be chosen any more. */
    public @Nullable Problem wrongCode(OfficeId office, CodeList list, String field, String code) {
        if (code.isEmpty()) {
            return TextValidator.missing(field);
        }
        return active(office, list).stream().anyMatch(c -> c.code().equals(code))
                ? null
                : Problem.of(field, "ict.error.code");
    }

    /** Codes to choose from, in the office's order, each child below its parent. */
    public List<CodeList.Code> active(OfficeId office, CodeList list) {
        List<CodeList.Code> all =
                lists.of(office, list).stream().filter(CodeList.Code::active).toList();
        List<CodeList.Code> ordered = new ArrayList<>();
        for (CodeList.Code top : all) {
            if (top.parent() == null) {
                ordered.add(top);
                all.stream().filter(c -> top.code().equals(c.parent())).forEach(ordered::add);
            }
        }
        return ordered;
    }

    /** Name of a code, ended ones included; a child as {@code parent › child}; the code itself when unknown. */
    public String name(OfficeId office, CodeList list, String code, Texts texts) {
        if (code.isEmpty()) {
            return "";
        }
        List<CodeList.Code> all = lists.of(office, list);
        return all.stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .map(c -> path(all, c, texts))
                .orElse(code);
    }

    private static String path(List<CodeList.Code> all, CodeList.Code code, Texts texts) {
        String own = texts.choose(code.thai(), code.english());
        return all.stream()
                .filter(c -> c.code().equals(code.parent()))
                .findFirst()
                .map(parent -> texts.choose(parent.thai(), parent.english()) + " › " + own)
                .orElse(own);
    }

    /** These codes and all below them. */
    public Set<String> withChildren(OfficeId office, CodeList list, Set<String> codes) {
        return lists.of(office, list).stream()
                .filter(c -> codes.contains(c.code()) || (c.parent() != null && codes.contains(c.parent())))
                .map(CodeList.Code::code)
                .collect(Collectors.toSet());
    }
}
