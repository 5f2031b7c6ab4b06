package org.khet.documents.internal.flow;

import java.util.List;
import org.khet.documents.internal.chain.rule.ChainCodes;
import org.khet.documents.internal.memo.MemoKind;
import org.khet.documents.internal.order.OrderCodes;
import org.khet.documents.internal.template.TemplateSorts;
import org.khet.portal.api.settings.CodeList;

/** Code lists of papers. */
public final class PaperCodes {
    private PaperCodes() {}

    /** All of them. */
    public static List<CodeList> all() {
        return List.of(
                MemoKind.SORTS,
                OrderCodes.SORTS,
                OrderCodes.RANK_WORDS,
                OrderCodes.DEPUTY_PAPERS,
                ChainCodes.SORTS,
                TemplateSorts.LIST);
    }
}
