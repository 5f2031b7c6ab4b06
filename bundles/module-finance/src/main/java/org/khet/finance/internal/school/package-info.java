/** What schools report about their money, and what they ask. */
@NullMarked
package org.khet.finance.internal.school;

import org.jspecify.annotations.NullMarked;
