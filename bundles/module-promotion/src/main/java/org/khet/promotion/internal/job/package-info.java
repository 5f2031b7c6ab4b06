/** What happens each morning. */
@NullMarked
package org.khet.promotion.internal.job;

import org.jspecify.annotations.NullMarked;
