/*
 * The part of DRL that rules are written in.
 *
 * The grammar takes in more than a rule may hold: '=' for '==', texts in single quotation marks,
 * arithmetic, metadata without quotation marks, a second rule. So the reader can say in plain words
 * what is wrong with it, and go on to the next problem.
 *
 * One token tells every choice, or two: then a mistake is found where it is, and not at the start of
 * the condition, or later as something else.
 */
grammar DrlProfile;

file
    : statement* ( ruleText ( END statement* )? )* EOF
    ;

statement
    : packageLine
    | importLine
    | globalLine
    | foreignStatement
    ;

packageLine
    : PACKAGE name ( '-' word )* ';'?
    ;

importLine
    : IMPORT WORD? name ( '.' '*' )? ';'?
    ;

globalLine
    : GLOBAL name WORD ';'?
    ;

foreignStatement
    : ~( PACKAGE | IMPORT | GLOBAL | RULE )
    ;

ruleText
    : RULE TEXT? foreignHeader* metadata* ( WHEN joint? premise* )? ( THEN consequence* )?
    ;

// --- metadata ---------------------------------------------------------------------------------

foreignHeader
    : ~( '@' | WHEN | THEN | END | RULE )
    ;

metadata
    : '@' word ~( '@' | WHEN | THEN | END | RULE )*
    ;

// --- conditions -------------------------------------------------------------------------------

premise
    : anyOf ( ';' joint? )*
    | foreignPremise
    ;

joint
    : AND
    | OR
    | '&&'
    | '||'
    ;

foreignPremise
    : ~( VARIABLE | WORD | NOT | EXISTS | ACCUMULATE | '(' | ';' | THEN | END | RULE
       | AND | OR | '&&' | '||' )
    ;

anyOf
    : allOf ( ( OR | '||' ) allOf )*
    ;

allOf
    : single ( ( AND | '&&' ) single )*
    ;

single
    : pattern
    | quantifier+ ( pattern | '(' anyOf ')' )
    | accumulate
    | '(' anyOf ')'
    ;

quantifier
    : NOT
    | EXISTS
    ;

accumulate
    : ACCUMULATE '(' anyOf ( ';' | ',' ) result ( ',' result )* ( ';' either ( ',' either )* )? ')'
    ;

result
    : ( VARIABLE ':' )? WORD '(' operand? ')'
    ;

pattern
    : ( VARIABLE ':' )? name '(' ( either ( ',' either )* )? ')'
    ;

// --- constraints ------------------------------------------------------------------------------

either
    : both ( '||' both )*
    ;

both
    : atom ( '&&' atom )*
    ;

atom
    : VARIABLE ':' operand tail?                        # binding
    | '!'? '(' either ')'                               # group
    | '!'? operand tail?                                # comparison
    ;

tail
    : operator operand
    | NOT? IN '(' operand ( ',' operand )* ')'
    ;

operator
    : '=='
    | '!='
    | '<'
    | '<='
    | '>'
    | '>='
    | '='
    | NOT? WORD
    ;

operand
    : term ( ( '+' | '-' | '*' | '/' ) term )*
    ;

term
    : TEXT
    | SINGLE_QUOTED
    | DATE
    | DECIMAL
    | NUMBER
    | ( VARIABLE | word ) ( '.' word )* arguments?
    ;

arguments
    : '(' ( operand ( ',' operand )* )? ')'
    ;

// --- consequence ------------------------------------------------------------------------------

consequence
    : name arguments ';'*
    | foreignConsequence
    ;

foreignConsequence
    : ~( WORD | ';' | END | RULE )
    ;

// --- words ------------------------------------------------------------------------------------

name
    : WORD ( '.' word )*
    ;

word
    : WORD
    | END
    | RULE
    ;

PACKAGE
    : 'package'
    ;

IMPORT
    : 'import'
    ;

GLOBAL
    : 'global'
    ;

RULE
    : 'rule'
    ;

WHEN
    : 'when'
    ;

THEN
    : 'then'
    ;

END
    : 'end'
    ;

NOT
    : 'not'
    ;

EXISTS
    : 'exists'
    ;

ACCUMULATE
    : 'accumulate'
    ;

AND
    : 'and'
    ;

OR
    : 'or'
    ;

IN
    : 'in'
    ;

TEXT
    : '"' ( '\\' ~[\r\n] | ~[\\"\r\n] )* '"'
    ;

OPEN_TEXT
    : '"' ( '\\' ~[\r\n] | ~[\\"\r\n] )*
    ;

SINGLE_QUOTED
    : '\'' ~['\r\n]* '\''
    ;

DATE
    : DIGIT DIGIT DIGIT DIGIT '-' DIGIT DIGIT ( '-' DIGIT DIGIT )?
    ;

DECIMAL
    : '-'? DIGIT+ '.' DIGIT+
    ;

NUMBER
    : '-'? DIGIT+
    ;

VARIABLE
    : '$' [A-Za-z_] [A-Za-z0-9_]*
    ;

WORD
    : [A-Za-z_] [A-Za-z0-9_]*
    ;

COMMENT
    : ( '//' ~[\r\n]* | '/*' .*? '*/' ) -> channel(HIDDEN)
    ;

SPACE
    : [ \t\r\n\uFEFF]+ -> channel(HIDDEN)
    ;

OTHER
    : .
    ;

fragment DIGIT
    : [0-9]
    ;
