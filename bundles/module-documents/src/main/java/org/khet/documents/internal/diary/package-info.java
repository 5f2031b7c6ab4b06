/** Diaries of people and units. */
@NullMarked
package org.khet.documents.internal.diary;

import org.jspecify.annotations.NullMarked;
