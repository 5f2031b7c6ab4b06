package org.khet.portal.api.admin.personal;

import org.jspecify.annotations.Nullable;

/**
 * What is typed to erase a person.
 *
 * @param ground  why the law wants it, needed
 * @param reason  in words, needed, at most 500 characters; without the person's name, for it stays
 * @param request the request of the person that it answers, of the right to erasure; {@code null} for none
 * @param typed   the person's name as officials write it, to confirm what cannot be taken back; blanks do not count
 */
public record ErasureDraft(
        Erasure.@Nullable LegalBasis ground,
        String reason,
        @Nullable DataRequestId request,
        String typed) {}
