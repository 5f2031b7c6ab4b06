package org.khet.documents.internal.chain;

import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.person.PersonId;

/**
 * A place in a chain and who has it.
 *
 * @param holder   who has it
 * @param capacity the own name, or acting in a vacant post
 * @param title    what the place is called: ผู้อำนวยการกลุ่มนโยบายและแผน
 */
public record ChainSeat(PersonId holder, ActingCapacity capacity, String title) {}
