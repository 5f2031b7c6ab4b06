package org.khet.documents.internal.meeting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.documents.internal.DocumentsModule;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.news.NewsDrafts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Offers an article that is published to the news of the office, where their module is there and on: its editors decide whether and for
 * whom; they are told by another draft when it is withdrawn. Safe for concurrent use. Source: SEC-15, core CORE-107.
 */
@Component(service = ArticlePublisher.class, immediate = true)
public final class ArticlePublisher {
    private final ModuleSwitches switches;
    private volatile @Nullable NewsDrafts drafts;

    /** For the component runtime. */
    @Activate
    public ArticlePublisher(@Reference DocumentsModule module, @Reference ModuleSwitches switches) {
        this(module.letters().articles.kind(), switches);
    }

    private ArticlePublisher(ResolutionArticleKind kind, ModuleSwitches switches) {
        this.switches = switches;
        kind.publishedTo((row, now) -> offer(kind, row, now));
        kind.withdrawnTo((row, now) -> retract(kind, row, now));
    }

    /** Of articles of this kind. */
    static ArticlePublisher of(ResolutionArticleKind kind, ModuleSwitches switches) {
        return new ArticlePublisher(kind, switches);
    }

    /** The module of news came. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "go")
    public void come(NewsDrafts one) {
        drafts = one;
    }

    /** And went. */
    public void go(NewsDrafts one) {
        if (one.equals(drafts)) {
            drafts = null;
        }
    }

    private Optional<NewsDrafts> of(OfficeId office) {
        NewsDrafts there = drafts;
        return there == null || !switches.isOn(office, there.module()) ? Optional.empty() : Optional.of(there);
    }

    private void offer(ResolutionArticleKind kind, RecordRow article, RecordContext now) {
        of(now.office())
                .ifPresent(desk -> desk.draft(
                        now.caller(),
                        article.get(kind.unit),
                        cut(article.get(kind.title), NewsDrafts.TITLE_MOST),
                        cut(kind.text(article), NewsDrafts.TEXT_MOST)));
    }

    private void retract(ResolutionArticleKind kind, RecordRow article, RecordContext now) {
        of(now.office())
                .ifPresent(desk -> desk.draft(
                        now.caller(),
                        article.get(kind.unit),
                        cut("ถอนบทความ: " + article.get(kind.title), NewsDrafts.TITLE_MOST),
                        "ถอนแล้ว เพราะ " + article.head().reason() + "\nถ้าเผยแพร่เป็นข่าวแล้ว ให้ถอนข่าวนั้น"));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
