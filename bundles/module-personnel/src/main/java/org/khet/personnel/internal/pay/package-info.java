/** Evaluation, raises of salary, changes of the payroll. */
@NullMarked
package org.khet.personnel.internal.pay;

import org.jspecify.annotations.NullMarked;
