/** Children of compulsory age, their status and the follow-up of those who are not enrolled. */
@NullMarked
package org.khet.promotion.internal.child;

import org.jspecify.annotations.NullMarked;
