package org.khet.portal.core.internal.post;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.core.internal.row.Paging;

/**
 * Codes of a list by what people call them, in either language; blanks do not matter.
 *
 * @param codes the office's own
 */
record CodeNames(List<Code> codes) {
    /** Keeps those that may be chosen, the longest names first. */
    CodeNames {
        codes = codes.stream()
                .filter(Code::active)
                .sorted(Comparator.comparingInt((Code one) -> one.thai().length())
                        .reversed())
                .toList();
    }

    /** The code of that name. */
    Optional<Code> of(String called) {
        String wanted = Paging.folded(called);
        return codes.stream()
                .filter(one -> wanted.equals(Paging.folded(one.thai()))
                        || wanted.equals(Paging.folded(one.english()))
                        || wanted.equals(Paging.folded(one.code())))
                .findFirst();
    }

    /** The code with whose Thai name the text ends, the longest one. */
    Optional<Code> atEnd(String text) {
        String all = Paging.folded(text);
        return codes.stream()
                .filter(one -> all.endsWith(Paging.folded(one.thai())))
                .findFirst();
    }
}
