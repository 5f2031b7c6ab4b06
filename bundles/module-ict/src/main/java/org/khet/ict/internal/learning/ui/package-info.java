/** Where certificates are verified. */
@org.jspecify.annotations.NullMarked
package org.khet.ict.internal.learning.ui;
