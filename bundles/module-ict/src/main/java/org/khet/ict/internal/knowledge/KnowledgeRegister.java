package org.khet.ict.internal.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.settings.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of knowledge articles. Safe for concurrent use. Source: ict ICT-89. */
@Component(service = KnowledgeRegister.class)
public final class KnowledgeRegister {
    private final RecordService<KnowledgeArticleRecord> articles;

    /** For the component runtime. */
    @Activate
    public KnowledgeRegister(
            @Reference RecordServices records,
            @Reference(target = "(khet.unit=ict)") UnitOfWork work,
            @Reference Settings settings,
            @Reference Callers callers) {
        articles = records.of(
                new KnowledgeArticleRecord(
                        now -> settings.get(now.office(), IctSettings.ARTICLE_MONTHS, now.today()),
                        row -> reviewers(callers, row)),
                work);
    }

    /** Those of the group of an article; where it has none, or nobody of it reviews, those of the whole office. */
    private static Audience reviewers(Callers callers, RecordRow article) {
        OfficeId office = article.head().office();
        KnowledgeArticleRecord kind = (KnowledgeArticleRecord) article.kind();
        Map<PersonId, Scope> all = new HashMap<>();
        callers.holders(office, IctWorkPermissions.KNOWLEDGE_REVIEW)
                .forEach(person ->
                        all.put(person, callers.scope(office, person, IctWorkPermissions.KNOWLEDGE_REVIEW)));
        Set<PersonId> own = article.get(kind.group)
                .map(group -> people(all, scope -> scope.units().contains(group)))
                .orElse(Set.of());
        return new Audience(own.isEmpty() ? people(all, Scope::wholeOffice) : own, Set.of());
    }

    private static Set<PersonId> people(Map<PersonId, Scope> all, Predicate<Scope> reach) {
        return all.entrySet().stream()
                .filter(one -> reach.test(one.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Articles. */
    public RecordService<KnowledgeArticleRecord> articles() {
        return articles;
    }
}
